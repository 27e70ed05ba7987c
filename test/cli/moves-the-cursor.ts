/** What could move the cursor, end a line or turn the direction of text; line ends of the output itself apart. */
export const movesTheCursor = /(?!\n)\p{Cc}|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
