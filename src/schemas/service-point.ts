import { z } from 'zod';
import { clockTime, date, id, line, reference, telephone } from './fields.ts';
import { NEEDS, SERVICE_POINT_KINDS, WEEKDAYS, keys } from './vocabulary.ts';

/** An opening later than its closing is a slip of the pen. */
const inOrder = (value: { open: string; close: string }) => value.open < value.close;

const weeklyHours = z
  .strictObject({
    days: z.array(z.enum(keys(WEEKDAYS))).min(1),
    open: clockTime,
    close: clockTime,
  })
  .refine(inOrder, '开门时间要早于关门时间');

const exception = z
  .strictObject({
    from: date,
    to: date,
    /** Other hours on these days; leave out when closed. */
    hours: z
      .strictObject({ open: clockTime, close: clockTime })
      .refine(inOrder, '开门时间要早于关门时间')
      .optional(),
    note: line(30),
  })
  .refine(({ from, to }) => from <= to, '开始日期不能晚于结束日期');

/** A place where people get help. */
export const servicePoint = z.strictObject({
  id,
  name: line(40),
  kind: z.enum(keys(SERVICE_POINT_KINDS)),
  /** What people can come for. */
  services: z.array(z.enum(keys(NEEDS))).min(1),
  address: line(80),
  /** How to find the door, in words: 公交, 路口, 楼层. */
  landmark: line(80).optional(),
  telephone,
  hours: z.strictObject({
    weekly: z.array(weeklyHours).min(1),
    /** Holidays and other days with hours of their own. */
    exceptions: z.array(exception).default([]),
  }),
  /** GCJ-02, longitude first, as 高德 and 腾讯 show it. */
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-180).max(180)]),
  /** Last time somebody called or went there. */
  checkedOn: date,
  sample: z.boolean().default(false),
});

/** One file: the service points of a district or county. */
export const servicePointFile = z.strictObject({
  /** Administrative code (GB/T 2260), from `site.json`; the file has the same name. */
  district: reference('districts'),
  points: z.array(servicePoint).min(1),
});
export type ServicePoint = z.infer<typeof servicePoint>;
export type ServicePointFile = z.infer<typeof servicePointFile>;
