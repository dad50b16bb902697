/** What the scripts of service points read from their page. */
import type { LngLat } from '../../domain/coordinates.ts';
import type { Findable } from '../../domain/find-points.ts';
import type { HolidayYear } from '../../domain/holidays.ts';
import type { OpeningHours } from '../../domain/opening-hours.ts';
import type { PointEntry } from '../../queries/index.ts';

export interface PointData extends Findable {
  id: string;
  /** GCJ-02, longitude first. */
  at: LngLat;
  hours: OpeningHours;
}

export interface PointsData {
  points: PointData[];
  holidays: readonly HolidayYear[];
}

/** The data of a page; exceptions that are over by `today` stay at home. */
export function pointsData(
  points: readonly PointEntry[],
  holidays: readonly HolidayYear[],
  today: string,
): PointsData {
  return {
    points: points.map(({ id, data }) => ({
      id,
      district: data.district,
      needs: data.services,
      at: data.coordinates,
      hours: {
        weekly: data.hours.weekly,
        exceptions: data.hours.exceptions.filter(({ to }) => to >= today),
      },
    })),
    holidays: holidays.map(({ year, days }) => ({
      year,
      days: days.filter(({ to }) => to >= today),
    })),
  };
}

/** Reads the data that the page carries. */
export function readPointsData(): PointsData {
  return JSON.parse(document.querySelector('#points-data')!.textContent!) as PointsData;
}
