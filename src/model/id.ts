/**
 * An id in a festival document: non-empty, without `/`, unique in its list.
 *
 * @since 0.1.0
 * @public
 */
export type Id = string;

/**
 * A value that may be left out; `null` is the same as leaving it out.
 *
 * @since 0.1.0
 * @public
 */
export type Absent = null | undefined;
