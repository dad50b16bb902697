/**
 * What stands beside a sum that a notice promised, once the notice no longer holds. It goes with the
 * sum everywhere: an image is passed on without its page.
 */
export function agedSumNote(notice: { issuedOn: string; status: string }): string | undefined {
  if (notice.status === 'in-force') return undefined;
  return `${notice.issuedOn.slice(0, 4)}年通知的标准，现在多少先问工会`;
}
