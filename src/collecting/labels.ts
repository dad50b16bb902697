/** Words of the template by which a filled file is recognised. */

/** The sheet to fill in, and the one that explains. */
export const FORM_SHEET = '填报表';
export const GUIDE_SHEET = '指标说明';

export const LABELS = {
  unit: '填报单位',
  period: '统计时间',
  form: '表号',
  version: '版本',
  indicator: '指标',
  measure: '计量单位',
  figure: '填报数',
} as const;
