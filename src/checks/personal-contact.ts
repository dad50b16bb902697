import { atPlace, defineCheck } from './base.ts';
import { personalData, REASON } from './personal-data.ts';
import { textAt } from './raw.ts';

export const personalContact = defineCheck({
  id: 'personal-contact',
  level: 'warning',
  reason: REASON,
  *find({ files }) {
    const site = files.find(({ kind }) => kind === 'site')?.raw;
    const office = textAt(site, ['contact', 'email']);
    for (const file of files) {
      for (const { kind, value, masked, ...place } of personalData(file)) {
        // An account on a server is written like an address of mail.
        if (kind === 'email' && value !== office && file.kind !== 'release') {
          yield atPlace(file, place, `电子邮箱“${masked}”：个人的请删去，单位的可以留`);
        }
        // Offices have doors that people should find.
        if (kind === 'home-address' && file.kind !== 'service-points') {
          const message = `“${masked}”像是家庭住址；写到县区就够了，后面的请删去`;
          yield atPlace(file, place, message, uptoCounty(value));
        }
      }
    }
  },
});

function uptoCounty(address: string): string | undefined {
  return /^.*?(?:县|(?<!小|社)区)/.exec(address)?.[0];
}
