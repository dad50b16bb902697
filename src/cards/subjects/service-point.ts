import { weeklyLines } from '../../domain/opening-hours.ts';
import { NEEDS, SERVICE_POINT_KINDS } from '../../schemas/vocabulary.ts';
import type { Content } from '../../source/types.ts';
import { withoutSampleMark, words } from '../words.ts';
import { addressOf, districtName, printedCode } from './base.ts';
import type { ServicePointSubject } from './types.ts';

/** The service points of all districts. */
export function servicePoints(content: Content): ServicePointSubject[] {
  return content['service-points'].map(({ id, path, data, district }) => {
    const field = (name: string, text: string) =>
      withoutSampleMark(words(text, path, `${id} 的 ${name}`));
    const name = field('name', data.name);
    const services = data.services.map((need) => NEEDS[need]);
    return {
      collection: 'service-points',
      id,
      kind: 'service-point',
      label: SERVICE_POINT_KINDS[data.kind],
      title: name,
      shortTitle: name,
      sentence: words(services.join('、'), path, `${id} 的 services`),
      sample: data.sample,
      url: addressOf(content, 'service-points', id),
      code: printedCode(content, 'service-points', id),
      district: districtName(content, district),
      address: field('address', data.address),
      ...(data.landmark && { landmark: field('landmark', data.landmark) }),
      hours: weeklyLines(data.hours),
      telephone: words(data.telephone, path, `${id} 的 telephone`),
      services,
    };
  });
}
