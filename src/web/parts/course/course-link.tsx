import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A way to a course, or to one of its lessons. */
export function CourseLink({ course, lesson, children }: { course: string; lesson?: string; children: ReactNode }) {
  const address = lesson === undefined ? `/learn/${encodeURIComponent(course)}` : `/learn/${encodeURIComponent(course)}/${encodeURIComponent(lesson)}`;
  return <Link to={address}>{children}</Link>;
}
