import * as tf from '@tensorflow/tfjs-core';
import type { Features } from '@/lib/reader/features';
import { type Linear, runWeight } from '@/lib/reader/linear';
import { minimise } from './lbfgs';
import { gramRows, type Vocabulary, vocabularyOf } from './vocabulary';

/** `softmax`: the outputs are one choice; `sigmoid`: each output stands alone. */
export type Link = 'softmax' | 'sigmoid';

export interface Problem {
  rows: Features[];
  /** rows x outputs, each 0 to 1. */
  targets: Float32Array;
  /** rows x outputs (sigmoid) or rows (softmax): how much each counts. */
  weights?: Float32Array;
  outputs: number;
  link: Link;
  /** L2 penalty on every weight but the bias. */
  penalty: number;
  steps: number;
  vocabulary?: { size: number; seenIn: number };
}

/** Fits one head by L2-regularised maximum likelihood. Needs the WebAssembly backend to be running. */
export function fit(problem: Problem): Linear {
  const { rows, targets, outputs, penalty, steps } = problem;
  const dense = rows[0]!.dense.length;
  const { shared } = rows[0]!;
  const vocabulary: Vocabulary = problem.vocabulary
    ? vocabularyOf(rows, targets, outputs, problem.vocabulary)
    : new Map();
  const words = gramRows(rows, vocabulary);
  const weights = problem.weights ?? new Float32Array(rows.length * (problem.link === 'softmax' ? 1 : outputs)).fill(1);
  const total = weights.reduce((sum, weight) => sum + weight, 0) / (problem.link === 'softmax' ? 1 : outputs);
  const matrix = new Float32Array(rows.length * dense);
  rows.forEach((row, index) => matrix.set(row.dense, index * dense));
  const x = tf.tensor2d(matrix, [rows.length, dense]);
  const xt = tf.transpose(x);
  const gramsAt = dense * outputs;
  const biasAt = gramsAt + vocabulary.size * outputs;
  const lossOf = problem.link === 'softmax' ? softmaxLoss : sigmoidLoss;

  const solution = minimise(
    biasAt + outputs,
    (point, slope) => {
      const z = multiply(x, Float32Array.from(point.subarray(0, gramsAt)), [dense, outputs]);
      words.forEach((row, index) => {
        const scale = runWeight(row.length, shared);
        for (let output = 0; output < outputs; output++) {
          let sum = point[biasAt + output]!;
          for (const gram of row) sum += point[gramsAt + gram * outputs + output]! * scale;
          z[index * outputs + output]! += sum;
        }
      });
      // `z` becomes the gradient of the loss by each score.
      let loss = lossOf(z, targets, weights, outputs) / total;
      for (let index = 0; index < z.length; index++) z[index]! /= total;
      slope.set(multiply(xt, z, [rows.length, outputs]));
      words.forEach((row, index) => {
        const scale = runWeight(row.length, shared);
        for (let output = 0; output < outputs; output++) {
          const error = z[index * outputs + output]!;
          slope[biasAt + output]! += error;
          for (const gram of row) slope[gramsAt + gram * outputs + output]! += error * scale;
        }
      });
      for (let index = 0; index < biasAt; index++) {
        loss += 0.5 * penalty * point[index]! ** 2;
        slope[index]! += penalty * point[index]!;
      }
      return loss;
    },
    steps,
  );
  tf.dispose([x, xt]);

  const values = Float32Array.from(solution);
  const grams = new Map(
    [...vocabulary].map(([gram, index]) => [
      gram,
      values.slice(gramsAt + index * outputs, gramsAt + (index + 1) * outputs),
    ]),
  );
  return { bias: values.slice(biasAt), weights: values.slice(0, gramsAt), grams };
}

function multiply(left: tf.Tensor2D, right: Float32Array, shape: [number, number]): Float32Array {
  return tf.tidy(() => Float32Array.from(tf.matMul(left, tf.tensor2d(right, shape)).dataSync()));
}

/** Cross-entropy of one choice a row; leaves its gradient in `z`. */
function softmaxLoss(z: Float32Array, targets: Float32Array, weights: Float32Array, outputs: number): number {
  let loss = 0;
  for (let row = 0; row * outputs < z.length; row++) {
    const part = z.subarray(row * outputs, (row + 1) * outputs);
    const highest = Math.max(...part);
    let sum = 0;
    for (const score of part) sum += Math.exp(score - highest);
    part.forEach((score, output) => {
      const log = score - highest - Math.log(sum);
      const target = targets[row * outputs + output]!;
      loss -= weights[row]! * target * log;
      part[output] = weights[row]! * (Math.exp(log) - target);
    });
  }
  return loss;
}

/** Cross-entropy of outputs that stand alone; leaves its gradient in `z`. */
function sigmoidLoss(z: Float32Array, targets: Float32Array, weights: Float32Array): number {
  let loss = 0;
  z.forEach((score, index) => {
    const target = targets[index]!;
    loss += weights[index]! * (Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - target * score);
    z[index] = weights[index]! * (1 / (1 + Math.exp(-score)) - target);
  });
  return loss;
}
