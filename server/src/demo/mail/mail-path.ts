/** Where the demo's mail is read. */
export const mailPath = '/dev/mail';
