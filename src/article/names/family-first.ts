/** A Chinese or Korean name, whose family name stands first, by its shape and that name: "Wong Kam-shing", "Park Min-jun". */

/** Those most common in Hong Kong, Taiwan and Korea, as English-language papers there write them. */
const family = new Set(
  `Ahn An Au Bae Baek Chan Chang Chen Cheng Cheung Chiang Chiu Cho Choi Chou Chow Chu Chuang Chung Fong Fung Han Ho Hong Hsieh
  Hsu Huang Hui Hung Hwang Ip Jang Jeon Jeong Jung Kang Kim Ko Koo Kuo Kwan Kwok Kwon Kwong Lai Lam Lau Law Lee Leung Li Liao
  Lim Lin Liu Lo Lu Lui Ma Mak Moon Nam Ng Noh Oh Pan Pang Park Peng Poon Seo Shin Shum Sin Siu So Son Song Su Sung Tai Tam Tan
  Tang To Tsai Tsang Tse Tseng Tso Tsui Wan Wang Wong Woo Wu Yang Yau Yeh Yeung Yip Yiu Yoo Yoon Yu Yuen Yun`.split(
    /\s+/,
  ),
);

const shape = /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u;

export function isFamilyFirst(name: string): boolean {
  return family.has(shape.exec(name)?.[1] ?? '');
}
