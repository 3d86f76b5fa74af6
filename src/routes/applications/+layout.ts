/** What stands here is on the phone only: there is nothing to draw ahead. */
export const ssr = false;
