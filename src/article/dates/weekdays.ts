/** Days of the week and their short forms, as a pattern. */
export const weekdays = '\\b(?:sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)(?:day)?\\b';
