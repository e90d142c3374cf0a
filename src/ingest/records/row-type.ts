/** The media type of a row of a table as its container hands it on: names, values, and where these begin. */
export const ROW_TYPE = 'application/vnd.variorum.row+json'
