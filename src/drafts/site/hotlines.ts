/** Service numbers that are the same in the whole country, as a new site begins with them. */
export const HOTLINES = [
  { number: '12351', name: '职工服务热线', about: '找工会：困难帮扶、维权、入会' },
  { number: '12333', name: '人社服务热线', about: '欠薪投诉、社保、仲裁' },
  { number: '12348', name: '公共法律服务热线', about: '免费问法律、怎么申请法律援助' },
  { number: '12345', name: '政务服务便民热线', about: '不知道找哪个部门时打' },
] as const;

export const HOTLINE_NUMBERS = HOTLINES.map(({ number }) => number);
