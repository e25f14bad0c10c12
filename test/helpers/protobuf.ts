/** A message of the protocol buffers wire format: field number → values, written in this order. */
export type Message = readonly (readonly [field: number, value: number | bigint | string | Uint8Array])[];

/** Encodes a message: numbers as varints, texts and bytes with their length (Protocol Buffers encoding, proto3). */
export function encodeMessage(message: Message): Buffer {
  return Buffer.concat(
    message.map(([field, value]) => {
      if (typeof value === 'number' || typeof value === 'bigint') {
        return Buffer.concat([varint(field << 3), varint(value)]);
      }
      const bytes = Buffer.from(value as Uint8Array);
      return Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes]);
    }),
  );
}

function varint(value: number | bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return Buffer.from(bytes);
}
