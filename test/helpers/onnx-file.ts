import { encodeMessage, type Message } from './protobuf.js';

/** Data types of ONNX tensors. */
export const FLOAT = 1;
export const INT64 = 7;
export const BOOL = 9;

/** An ONNX model of one graph. Field numbers are those of onnx.proto3, IR version 8. */
export function model(graph: {
  inputs: Buffer[];
  constants: Buffer[];
  nodes: Buffer[];
  outputs: Buffer[];
}): Buffer {
  const graphFields: Message = [
    ...graph.nodes.map((bytes) => [1, bytes] as const),
    [2, 'tiny'],
    ...graph.constants.map((bytes) => [5, bytes] as const),
    ...graph.inputs.map((bytes) => [11, bytes] as const),
    ...graph.outputs.map((bytes) => [12, bytes] as const),
  ];
  const operators = encodeMessage([
    [1, ''],
    [2, 13],
  ]);
  return encodeMessage([
    [1, 8],
    [7, encodeMessage(graphFields)],
    [8, operators],
  ]);
}

export function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: Buffer[] = [],
): Buffer {
  return encodeMessage([
    ...inputs.map((input) => [1, input] as const),
    [2, output],
    [4, operator],
    ...attributes.map((attribute) => [5, attribute] as const),
  ]);
}

export function integerAttribute(name: string, value: number): Buffer {
  return encodeMessage([
    [1, name],
    [3, value],
    [20, 2],
  ]);
}

export function value(name: string, type: number, rank: number): Buffer {
  const dimensions = Array.from({ length: rank }, (_, axis) => encodeMessage([[2, `${name}_${axis}`]]));
  const shape = encodeMessage(dimensions.map((dimension) => [1, dimension]));
  const tensor = encodeMessage([
    [1, type],
    [2, shape],
  ]);
  return encodeMessage([
    [1, name],
    [2, encodeMessage([[1, tensor]])],
  ]);
}

/** @param shape of one dimension by default */
export function floats(name: string, values: readonly number[], shape = [values.length]): Buffer {
  return tensor(name, FLOAT, shape, new Uint8Array(Float32Array.from(values).buffer));
}

export function integers(name: string, values: readonly number[]): Buffer {
  return tensor(name, INT64, [values.length], new Uint8Array(BigInt64Array.from(values, BigInt).buffer));
}

function tensor(name: string, type: number, shape: readonly number[], bytes: Uint8Array): Buffer {
  return encodeMessage([...shape.map((size) => [1, size] as const), [2, type], [8, name], [9, bytes]]);
}
