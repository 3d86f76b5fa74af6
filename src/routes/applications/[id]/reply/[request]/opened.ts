/** What is being written depends on it: loaded anew once an answer came back. */
export const OPENED_REPLY = 'kibali:opened-reply';
