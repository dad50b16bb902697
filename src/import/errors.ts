/** A file that cannot be taken in; the message is a whole Chinese sentence that says the way out. */
export class ImportError extends Error {}
