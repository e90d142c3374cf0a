/** What to do where no column is known as the text: > | nothing in it is known as the text of an article … it has id, label */
export const remedy = (names: string): string =>
  `nothing in it is known as the text of an article: name it in the config under articles, fields: {text: …}; it has ${names}`
