// Exact fractions on BigInt, for the reference implementation.

const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));

export function fraction(num, den = 1) {
  let [n, d] = [BigInt(num), BigInt(den)];
  const common = gcd(n < 0n ? -n : n, d) || 1n;
  [n, d] = [n / common, d / common];
  return {
    n,
    d,
    plus: (other) => fraction(n * other.d + other.n * d, d * other.d),
    minus: (other) => fraction(n * other.d - other.n * d, d * other.d),
    over: (count) => fraction(n, d * BigInt(count)),
    compare: (other) => Number(n * other.d - other.n * d),
    is: (other) => n === other.n && d === other.d,
    wire: () => ({ num: Number(n), den: Number(d) }),
  };
}

export const ZERO = fraction(0);
export const HALF = fraction(1, 2);
export const ONE = fraction(1);
export const sum = (fractions) => fractions.reduce((total, one) => total.plus(one), ZERO);
