/** By what a calendar of this library is known; the library that writes it puts a hyphen before. */
export const productId = "//upm-rules//calendar//EN";
