/** Work on rows of floats that lie one after the other. */

const floor = 1e-6;

/** Brings each row to mean 0 and variance 1 and keeps the factor used. */
export function normaliseRows(source: Float32Array, target: Float32Array, factors: Float32Array, rows: number, width: number): void {
  for (let row = 0; row < rows; row += 1) {
    const start = row * width;
    let sum = 0;
    for (let index = start; index < start + width; index += 1) sum += source[index] as number;
    const mean = sum / width;
    let squares = 0;
    for (let index = start; index < start + width; index += 1) squares += ((source[index] as number) - mean) ** 2;
    const factor = 1 / Math.sqrt(squares / width + floor);
    factors[row] = factor;
    for (let index = start; index < start + width; index += 1) target[index] = ((source[index] as number) - mean) * factor;
  }
}

/** Adds the slope of the input of a normalisation (with scale and shift, unless null) to `target`, and those of scale and shift to theirs. */
export function turnBackNormal(
  slope: Float32Array, plain: Float32Array, factors: Float32Array, scales: Float32Array | null, target: Float32Array, rows: number, width: number,
  scaleSlope: Float32Array | null, shiftSlope: Float32Array | null,
): void {
  for (let row = 0; row < rows; row += 1) {
    const start = row * width;
    let [sum, along] = [0, 0];
    for (let column = 0; column < width; column += 1) {
      const given = slope[start + column] as number;
      const normal = plain[start + column] as number;
      if (scaleSlope && shiftSlope) {
        scaleSlope[column] = (scaleSlope[column] as number) + given * normal;
        shiftSlope[column] = (shiftSlope[column] as number) + given;
      }
      const own = scales ? given * (scales[column] as number) : given;
      sum += own;
      along += own * normal;
    }
    const factor = factors[row] as number;
    for (let column = 0; column < width; column += 1) {
      const place = start + column;
      const own = scales ? (slope[place] as number) * (scales[column] as number) : (slope[place] as number);
      target[place] = (target[place] as number) + factor * (own - sum / width - ((plain[place] as number) * along) / width);
    }
  }
}

/** Turns the first `count` scores of the first `count` rows into shares of one; the rest of the square becomes nought. */
export function turnIntoShares(scores: Float32Array, count: number, width: number, factor: number, decay: (x: number) => number): void {
  for (let row = 0; row < width; row += 1) {
    const start = row * width;
    if (row >= count) {
      scores.fill(0, start, start + width);
      continue;
    }
    let best = Number.NEGATIVE_INFINITY;
    for (let index = start; index < start + count; index += 1) best = Math.max(best, scores[index] as number);
    let sum = 0;
    for (let index = start; index < start + count; index += 1) {
      const share = decay((best - (scores[index] as number)) * factor);
      scores[index] = share;
      sum += share;
    }
    for (let index = start; index < start + count; index += 1) scores[index] = (scores[index] as number) / sum;
    scores.fill(0, start + count, start + width);
  }
}

/** Turns the slope of shares, in place, into the slope of the scores they came from. */
export function turnBackShares(slope: Float32Array, shares: Float32Array, count: number, width: number, factor: number): void {
  for (let row = 0; row < width; row += 1) {
    const start = row * width;
    let along = 0;
    for (let index = start; index < start + count; index += 1) along += (slope[index] as number) * (shares[index] as number);
    for (let index = start; index < start + width; index += 1) slope[index] = (shares[index] as number) * ((slope[index] as number) - along) * factor;
  }
}

/** Writes rows as columns, in blocks that stay in the cache. */
export function transpose(source: Float32Array, rows: number, columns: number, target: Float32Array): void {
  const block = 16;
  for (let top = 0; top < rows; top += block) {
    const bottom = Math.min(rows, top + block);
    for (let left = 0; left < columns; left += block) {
      const right = Math.min(columns, left + block);
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) target[column * rows + row] = source[row * columns + column] as number;
      }
    }
  }
}

/** Adds one row of values to each of the first `rows` rows. */
export function spreadRows(target: Float32Array, values: Float32Array, rows: number): void {
  const width = values.length;
  for (let start = 0; start < rows * width; start += width) {
    for (let column = 0; column < width; column += 1) target[start + column] = (target[start + column] as number) + (values[column] as number);
  }
}

/** Adds the sum of each column to `target`. */
export function addColumns(source: Float32Array, rows: number, target: Float32Array): void {
  const width = target.length;
  for (let start = 0; start < rows * width; start += width) {
    for (let column = 0; column < width; column += 1) target[column] = (target[column] as number) + (source[start + column] as number);
  }
}

/** Sets what is below nought to nought. */
export function cutAtNought(values: Float32Array): void {
  for (let index = 0; index < values.length; index += 1) if ((values[index] as number) < 0) values[index] = 0;
}

/** Copies columns `column … column + width` of `count` rows from `start` on to the head of `target`. */
export function takeHead<Target extends { values: Float32Array }>(source: Float32Array, start: number, count: number, rowWidth: number, column: number, width: number, target: Target): Target {
  for (let row = 0; row < count; row += 1) {
    const place = (start + row) * rowWidth + column;
    target.values.set(source.subarray(place, place + width), row * width);
  }
  return target;
}

/** The way back of `takeHead`. */
export function copyHead(source: Float32Array, count: number, width: number, target: Float32Array, start: number, rowWidth: number, column: number): void {
  for (let row = 0; row < count; row += 1) target.set(source.subarray(row * width, (row + 1) * width), (start + row) * rowWidth + column);
}
