/** A release that cannot go on; the message is complete and Chinese, for the person at the keyboard. */
export class ReleaseFailed extends Error {}
