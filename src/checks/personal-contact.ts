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
      // An account on a server is written like an address of mail.
      if (file.kind === 'release') continue;
      for (const { kind, value, masked, ...place } of personalData(file)) {
        // Offices write from free mailboxes as well: whose it is, only a person can tell.
        if (kind !== 'email' || value === office) continue;
        yield atPlace(file, place, `电子邮箱“${masked}”：个人的请删去，单位的可以留`);
      }
    }
  },
});
