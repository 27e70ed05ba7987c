import type { Location } from "../../../src/model/location.js";

/** The ellipsoid WGS-84: its half axis at the equator in metres, and its flattening. */
const equatorial = 6_378_137;
const flattening = 1 / 298.257_223_563;
const polar = equatorial * (1 - flattening);

/** The latitude on the auxiliary ball. */
function reduced(lat: number): number {
  return Math.atan((1 - flattening) * Math.tan((lat * Math.PI) / 180));
}

/**
 * Metres of the shortest way over the ellipsoid between two places, by Vincenty's inverse formula; undefined
 * where that does not converge: for places that are nearly opposite each other.
 */
export function geodesic(one: Location, other: Location): number | undefined {
  const u1 = reduced(one.lat);
  const u2 = reduced(other.lat);
  const [sinU1, cosU1, sinU2, cosU2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  const turned = ((((other.lon - one.lon + 180) % 360) + 360) % 360) - 180;
  const longitude = (turned * Math.PI) / 180;
  let lambda = longitude;
  for (let round = 0; round < 200; round += 1) {
    const [sinLambda, cosLambda] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(cosU2 * sinLambda, cosU1 * sinU2 - sinU1 * cosU2 * cosLambda);
    if (sinSigma === 0) return longitude === 0 ? 0 : undefined;
    const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosLambda;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosU1 * cosU2 * sinLambda) / sinSigma;
    const squaredCosAlpha = 1 - sinAlpha ** 2;
    const cosMiddle = squaredCosAlpha === 0 ? 0 : cosSigma - (2 * sinU1 * sinU2) / squaredCosAlpha;
    const c = (flattening / 16) * squaredCosAlpha * (4 + flattening * (4 - 3 * squaredCosAlpha));
    const series = cosMiddle + c * cosSigma * (2 * cosMiddle ** 2 - 1);
    const next = longitude + (1 - c) * flattening * sinAlpha * (sigma + c * sinSigma * series);
    if (Math.abs(next) > Math.PI) return undefined;
    if (Math.abs(next - lambda) < 1e-12) {
      return lengthOf({ sigma, sinSigma, cosSigma, squaredCosAlpha, cosMiddle });
    }
    lambda = next;
  }
  return undefined;
}

interface Arc {
  readonly sigma: number;
  readonly sinSigma: number;
  readonly cosSigma: number;
  readonly squaredCosAlpha: number;
  readonly cosMiddle: number;
}

function lengthOf({ sigma, sinSigma, cosSigma, squaredCosAlpha, cosMiddle }: Arc): number {
  const u = (squaredCosAlpha * (equatorial ** 2 - polar ** 2)) / polar ** 2;
  const a = 1 + (u / 16_384) * (4096 + u * (-768 + u * (320 - 175 * u)));
  const b = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
  const outer = (b / 6) * cosMiddle * (4 * sinSigma ** 2 - 3) * (4 * cosMiddle ** 2 - 3);
  const inner = cosMiddle + (b / 4) * (cosSigma * (2 * cosMiddle ** 2 - 1) - outer);
  return polar * a * (sigma - b * sinSigma * inner);
}
