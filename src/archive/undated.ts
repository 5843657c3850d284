/** The year, and the date, under which the search keeps an article that has none. Apart, as browsers read it, too. */
export const undated = 'Undated';
