/** From the bytes of an answer to its text, never holding more than a limit. */
import { promisify } from "node:util";
import { gunzip, inflate, inflateRaw } from "node:zlib";
import type { Lost } from "../model.ts";
import { codeOf, lost, parserReason } from "./lost.ts";

const tooLarge = (limit: number): Lost => lost("protocol", `the body of the answer is larger than ${limit} bytes`);

/** @param announced the value of Content-Length, if there is one */
export async function readBytes(
  body: AsyncIterable<Buffer>,
  limit: number,
  announced: string | undefined,
): Promise<Buffer | Lost> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > limit) return tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    return brokenOff(error, size, Number(announced));
  }
  return Buffer.concat(chunks, size);
}

function brokenOff(error: unknown, size: number, announced: number): Lost {
  // What comes behind the last chunk is bound like what comes before the first.
  if (codeOf(error) === "UND_ERR_HEADERS_OVERFLOW")
    return lost("protocol", "the trailers behind the body are larger than 16384 bytes");
  const reason = parserReason(error);
  // An end of the stream inside a chunk is, to the parser, one more syntax error.
  if (reason !== undefined && !reason.includes("EOF"))
    return lost("protocol", `the body is not valid HTTP/1.1 after ${size} bytes (${reason})`);
  const of = Number.isSafeInteger(announced) ? ` of ${announced}` : "";
  return lost("protocol", `the connection broke off inside the body, after ${size}${of} bytes`);
}

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;
const ungzip: Decode = promisify(gunzip);
const unzlib: Decode = promisify(inflate);
const unraw: Decode = promisify(inflateRaw);
const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ["gzip", ungzip],
  ["x-gzip", ungzip],
  // RFC 9110 §8.4.1.2 means the zlib format, whose first byte ends in 8; bare deflate is sent, too, and read everywhere.
  ["deflate", (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? unzlib : unraw)(bytes, options)],
]);

/** Undoes Content-Encoding, the last coding first (RFC 9110 §8.4). */
export async function decode(bytes: Buffer, encoding: string, limit: number): Promise<Buffer | Lost> {
  const codings = encoding
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  let plain = bytes;
  for (const coding of plain.length > 0 ? codings.toReversed() : []) {
    const decoder = DECODERS.get(coding);
    if (decoder === undefined)
      return lost("protocol", "Content-Encoding names another coding than gzip and deflate, which were offered");
    const decoded = await decoder(plain, { maxOutputLength: limit }).catch((error: unknown) =>
      undecodable(error, coding, bytes.length, limit),
    );
    if ("lost" in decoded) return decoded;
    plain = decoded;
  }
  return plain;
}

function undecodable(error: unknown, coding: string, size: number, limit: number): Lost {
  if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") return tooLarge(limit);
  return lost("protocol", `Content-Encoding says ${coding}, but the body of ${size} bytes is not, or is cut off`);
}
