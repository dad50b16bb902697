import { z } from 'zod';
import { clockTime, date, id, line, named, reference, telephone } from './fields.ts';
import { NEEDS, SERVICE_POINT_KINDS, WEEKDAYS, keys } from './vocabulary.ts';

/** An opening later than its closing is a slip of the pen. */
const inOrder = (value: { open: string; close: string }) => value.open < value.close;

const weeklyHours = z
  .strictObject({
    days: named(z.array(z.enum(keys(WEEKDAYS))).min(1), '星期几'),
    open: named(clockTime, '开门'),
    close: named(clockTime, '关门'),
  })
  .refine(inOrder, '开门时间要早于关门时间');

const exception = z
  .strictObject({
    from: named(date, '从哪天'),
    to: named(date, '到哪天'),
    /** Other hours on these days; leave out when closed. */
    hours: named(
      z
        .strictObject({ open: named(clockTime, '开门'), close: named(clockTime, '关门') })
        .refine(inOrder, '开门时间要早于关门时间')
        .optional(),
      '这几天的时间',
      '不开门就不填',
    ),
    note: named(line(30), '原因'),
  })
  .refine(({ from, to }) => from <= to, '开始日期不能晚于结束日期');

/** A place where people get help. */
export const servicePoint = z.strictObject({
  id: named(id, '编号', '小写英文字母、数字、连字符，定了不要改'),
  name: named(line(40), '名称'),
  kind: named(z.enum(keys(SERVICE_POINT_KINDS)), '哪一类'),
  /** What people can come for. */
  services: named(z.array(z.enum(keys(NEEDS))).min(1), '能办什么'),
  address: named(line(80), '地址'),
  /** How to find the door, in words: 公交, 路口, 楼层. */
  landmark: named(line(80).optional(), '怎么找', '公交、路口、楼层'),
  telephone: named(telephone, '电话'),
  hours: named(
    z.strictObject({
      weekly: named(z.array(weeklyHours).min(1), '平时'),
      /** Holidays and other days with hours of their own. */
      exceptions: named(z.array(exception).default([]), '节假日'),
    }),
    '开放时间',
  ),
  /** GCJ-02, longitude first, as 高德 and 腾讯 show it. */
  coordinates: named(
    z.tuple([z.number().min(-180).max(180), z.number().min(-180).max(180)]),
    '经纬度',
    '高德或腾讯地图上的数，经度在前',
  ),
  /** Last time somebody called or went there. */
  checkedOn: named(date, '核对日期', '最近一次打电话或上门核实'),
  sample: named(z.boolean().default(false), '示例'),
});

/** One file: the service points of a district or county. */
export const servicePointFile = z.strictObject({
  /** Administrative code (GB/T 2260), from `site.json`; the file has the same name. */
  district: named(reference('districts'), '区县代码'),
  points: named(z.array(servicePoint).min(1), '服务点'),
});
export type ServicePoint = z.infer<typeof servicePoint>;
export type ServicePointFile = z.infer<typeof servicePointFile>;
