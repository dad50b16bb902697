/** Today in China, or the day that `NUANXUN_AS_OF` names: the site is built as of that day. */
export function today(): string {
  return (
    process.env['NUANXUN_AS_OF'] ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
  );
}
