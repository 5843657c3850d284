/** A reader's name to whether it was made up for a page. */

/** "ada_q", "Tom @ Skell", "quist59", "adaquist", "AdaQuist": names that nobody is called by, but readers call themselves. */
export const madeUp = /[_@]|^[\p{Ll}\d]+$|^\p{L}*\p{Ll}{2}(?<!^(?:Fitz|Mac|Van))\p{Lu}\p{Ll}+$/u;
