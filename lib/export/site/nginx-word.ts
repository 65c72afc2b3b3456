/** A value as nginx reads it; `$` stays what it is to nginx. */
export const nginxWord = (text: string) =>
  /^[\w./$-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
