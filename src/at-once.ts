/** Several streams as one: at most `limit` of them are under way, each begins when there is room for it. */
export async function* atOnce<Thing>(
  streams: readonly (() => AsyncGenerator<Thing>)[],
  limit: number,
): AsyncGenerator<Thing> {
  if (limit === 1) {
    for (const stream of streams) yield* stream();
    return;
  }
  const waiting = [...streams];
  const under = new Map<AsyncGenerator<Thing>, Promise<Came<Thing>>>();
  const ask = (stream: AsyncGenerator<Thing>): void => {
    under.set(
      stream,
      stream.next().then((next) => ({ stream, next })),
    );
  };
  try {
    for (;;) {
      while (under.size < limit) {
        const begin = waiting.shift();
        if (begin === undefined) break;
        ask(begin());
      }
      if (under.size === 0) return;
      const { stream, next } = await Promise.race(under.values());
      if (next.done === true) under.delete(stream);
      else {
        ask(stream);
        yield next.value;
      }
    }
  } finally {
    // Whoever stops listening, or an error, leaves the others under way; nothing of theirs is to come later.
    await Promise.allSettled(under.values());
  }
}
interface Came<Thing> {
  readonly stream: AsyncGenerator<Thing>;
  readonly next: IteratorResult<Thing, unknown>;
}
