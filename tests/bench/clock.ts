/** CPU milliseconds (user and system) that `run` took. */
export function cpu(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** CPU milliseconds of one call, the collection of its own garbage included. `times` calls are timed together: the clock ticks coarsely. */
export function perCall(times: number, run: (n: number) => void): number {
  return (
    cpu(() => {
      for (let n = 0; n < times; n++) run(n);
    }) / times
  );
}

/** Milliseconds after which the garbage of a run is swept. */
const SWEPT = 100;

/**
 * Takes away the garbage of what ran before, and waits for the collector's own threads, which would be counted in.
 * What runs next is slow for once (the collector gives memory back), so that something unmeasured should come between.
 */
export function settle(): void {
  globalThis.gc?.();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SWEPT);
}

/** The exponent b of time = a * size^b, by least squares on the logarithms. */
export function exponent(sizes: number[], times: number[]): number {
  const [x, y] = [sizes.map(Math.log), times.map(Math.log)];
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const above = x.reduce((sum, value, i) => sum + (value - mx) * (y[i]! - my), 0);
  return above / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}
