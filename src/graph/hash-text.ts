// A short fingerprint of a text, to tell versions apart. Not for secrets.
// Method: two 32-bit lanes with multiplicative mixing over UTF-16 units (in the manner of MurmurHash3's finalizer).

/** 16 hexadecimal digits; equal texts give equal digits on every platform. */
export function hashText(text: string): string {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
    high ^= low >>> 15;
  }
  low = mix(low ^ (high >>> 13));
  high = mix(high ^ (low >>> 11) ^ text.length);
  return hex(high) + hex(low);
}

function mix(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, "0");
