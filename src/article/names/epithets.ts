/** A capitalised word to whether it is what a popular paper calls somebody before a given name: "Cheeky Maureen", "Devastated Tom". */

/** Those that no ending shows, from general knowledge; names of people themselves are left out: Lucky, Sunny, Happy, Bright. */
const epithets = new Set(
  `Angry Big Blonde Blind Bold Brainy Brave Bubbly Busy Canny Caring Cheeky Clever Cocky Crafty Crazy Cruel Cunning Cute Daft
  Deaf Disabled Distraught Evil Feisty Frail Frantic Funny Gutsy Handy Hardy Heartbroken Hungry Irate Keen Kind Little Lonely Lovely
  Mad Mighty Naughty New Nosy Nutty Old Petite Plucky Poor Posh Pregnant Proud Quick-thinking Rich Sad Sassy Savvy Sick Single
  Smart Sneaky Sporty Super Sweet Tiny Tough Tragic Trendy Unlucky Wacky Weary Wily Witty Young Zany
  Bride Grandma Groom Hero Heroine Hubby Millionaire Nan Newlywed Schoolboy Schoolgirl Teen Toddler Tot`.split(
    /\s+/,
  ),
);

const shape = /^\p{Lu}[\p{Ll}-]{2,}(?:ed|ing|ful|less|ous|able|ish|stricken|struck|mad|crazed)$/u;

export function isEpithet(word: string): boolean {
  return epithets.has(word) || shape.test(word);
}
