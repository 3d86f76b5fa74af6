/** Nobody's: the Government of Kenya has 222222, and the practice office must never be taken for it. */
export const PAYBILL = '000000';
