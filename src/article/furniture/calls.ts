/** What readers are called to do, at the beginning of a line: from general knowledge of pages, as the labels in `phrases.ts` are. */
export const call = /^(?:join|sign up|subscribe|follow|get|download|become|register)\b/i;
