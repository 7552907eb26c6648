/** Value at `point`; writes the gradient into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

const MEMORY = 8;
const ARMIJO = 1e-4;

/**
 * Minimises a smooth convex function by limited-memory BFGS (Nocedal 1980) with a backtracking line search.
 * Stops after `steps`, or when a step gains less than one part in 10^6.
 */
export function minimise(size: number, objective: Objective, steps: number): Float64Array {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = objective(point, slope);
  const past: { move: Float64Array; turn: Float64Array; rho: number }[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = towards(slope, past);
    const descent = product(direction, slope);
    let rate = step === 0 ? Math.min(1, 1 / Math.sqrt(product(slope, slope))) : 1;
    let next = point;
    let nextSlope = slope;
    let nextValue = Infinity;
    for (let halvings = 0; halvings < 20; halvings++, rate /= 2) {
      next = point.map((entry, index) => entry + rate * direction[index]!);
      nextSlope = new Float64Array(size);
      nextValue = objective(next, nextSlope);
      if (nextValue <= value + ARMIJO * rate * descent) break;
    }
    if (!(nextValue < value)) break;
    const move = next.map((entry, index) => entry - point[index]!);
    const turn = nextSlope.map((entry, index) => entry - slope[index]!);
    const curvature = product(move, turn);
    if (curvature > 1e-12) past.push({ move, turn, rho: 1 / curvature });
    if (past.length > MEMORY) past.shift();
    const gain = value - nextValue;
    [point, slope, value] = [next, nextSlope, nextValue];
    if (gain < 1e-6 * Math.abs(value)) break;
  }
  return point;
}

/** The two-loop recursion: the direction of descent. */
function towards(slope: Float64Array, past: { move: Float64Array; turn: Float64Array; rho: number }[]): Float64Array {
  const direction = slope.map((entry) => -entry);
  const shares: number[] = [];
  for (let k = past.length - 1; k >= 0; k--) {
    const { move, turn, rho } = past[k]!;
    shares[k] = rho * product(move, direction);
    add(direction, turn, -shares[k]!);
  }
  const last = past.at(-1);
  if (last) {
    const scale = product(last.move, last.turn) / product(last.turn, last.turn);
    for (let index = 0; index < direction.length; index++) direction[index]! *= scale;
  }
  past.forEach(({ move, turn, rho }, k) => add(direction, move, shares[k]! - rho * product(turn, direction)));
  return direction;
}

function add(to: Float64Array, from: Float64Array, by: number): void {
  for (let index = 0; index < to.length; index++) to[index]! += by * from[index]!;
}

function product(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!;
  return sum;
}
