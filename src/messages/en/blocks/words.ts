/** Instructions that many questions share. */
export const pickDate = 'Enter a day, a month and a year';
export const pickCountry = 'Choose a country from the list';
export const yesOrNo = 'Choose yes or no';
const plainLetters = 'Use only the letters A to Z, spaces, hyphens and apostrophes';
const email = 'Enter an e-mail address such as name@example.com';
const phone = 'Enter the number with + and the country code, such as +254 712 345678';
const name = 'Enter the name with letters only';
export const shape = { plainLetters, email, phone, name };
