import { z } from 'zod';
import { line, named } from './fields.ts';

/** A page of this site that tells more. */
export const seeAlso = named(
  z
    .strictObject({
      path: named(
        z
          .string()
          .regex(
            /^\/(?:[a-z0-9-]+\/)*$/,
            '站内地址要以“/”开头、以“/”结尾，例如“/support/paired-help/”',
          ),
        '站内地址',
        '例如 /support/paired-help/',
      ),
      label: named(line(30), '链接上的字'),
    })
    .optional(),
  '详细看哪一页',
);
