/** Does something with each, two at a time, and gives what came of them in their order. */
export async function inPairs<One, Made>(
  list: readonly One[],
  make: (one: One) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const left = list.entries();
  const worker = async () => {
    for (const [index, one] of left) made[index] = await make(one);
  };
  await Promise.all([worker(), worker()]);
  return made;
}
