/** Positions in GCJ-02, longitude before latitude, in degrees. */
export type LngLat = readonly [lng: number, lat: number];

/** A box in degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** True when the point lies in the box, its edges included. */
export function inBox([lng, lat]: LngLat, [west, south, east, north]: Box): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** True when the pair was written latitude first: only the exchanged pair lies in the box. */
export function isSwapped(point: LngLat, box: Box): boolean {
  return !inBox(point, box) && inBox([point[1], point[0]], box);
}

/** A place that a map application can lead to. */
export interface Place {
  name: string;
  address: string;
  coordinates: LngLat;
}

export interface MapLink {
  name: string;
  href: string;
}

/**
 * The way there in the three map services of Chinese phones. AMap and Tencent take GCJ-02 as it is
 * (AMap longitude first, Tencent latitude first) and begin where the phone is. Baidu counts in a
 * system of its own and is told with `coord_type=gcj02`; without a start it only takes a place, from
 * which its own button leads on.
 * @param source names the caller, as the services ask for it
 */
export function mapLinks(place: Place, source: string): MapLink[] {
  const [lng, lat] = place.coordinates;
  const name = encodeURIComponent(place.name);
  const address = encodeURIComponent(place.address);
  return [
    {
      name: '高德地图',
      href: `https://uri.amap.com/navigation?to=${lng},${lat},${name}&mode=bus&policy=0&src=${source}&callnative=1`,
    },
    {
      name: '腾讯地图',
      href: `https://apis.map.qq.com/uri/v1/routeplan?type=bus&to=${name}&tocoord=${lat},${lng}&coord_type=2&policy=0&referer=${source}`,
    },
    {
      name: '百度地图',
      href: `https://api.map.baidu.com/marker?location=${lat},${lng}&title=${name}&content=${address}&output=html&coord_type=gcj02&src=webapp.${source}.site`,
    },
  ];
}
