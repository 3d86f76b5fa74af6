/** Maelekezo ambayo maswali mengi hutumia. */
export const pickDate = 'Andika siku, mwezi na mwaka';
export const pickCountry = 'Chagua nchi kwenye orodha';
export const yesOrNo = 'Chagua ndiyo au hapana';
const plainLetters = 'Tumia herufi A hadi Z, nafasi, vistari na alama za ritifaa pekee';
const email = 'Andika barua pepe kama jina@example.com';
const phone = 'Andika namba pamoja na + na msimbo wa nchi, kama +254 712 345678';
const name = 'Andika jina kwa herufi pekee';
export const shape = { plainLetters, email, phone, name };
