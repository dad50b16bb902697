/**
 * The form of a component on paper: what is added to its web form, by selector. Empty where the web
 * form is right as it is.
 */
export type PrintForm = Readonly<Record<string, string>>;
