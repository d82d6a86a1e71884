//! Points, boxes and smooth curves. The y axis points down, as in SVG.

/// A point of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    pub x: f64,
    pub y: f64,
}

/// An axis-parallel box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Box2 {
    pub center: Point,
    pub width: f64,
    pub height: f64,
}

/// A smooth curve: a start, then cubic Bézier segments of two control points and an end each.
#[derive(Clone, Debug)]
pub(crate) struct Curve {
    pub start: Point,
    pub segments: Vec<[Point; 3]>,
}

impl Point {
    pub(crate) fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    pub(crate) fn lerp(self, other: Self, t: f64) -> Self {
        Self::new(self.x + (other.x - self.x) * t, self.y + (other.y - self.y) * t)
    }

    pub(crate) fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

impl Box2 {
    pub(crate) fn left(&self) -> f64 {
        self.center.x - self.width / 2.0
    }

    pub(crate) fn right(&self) -> f64 {
        self.center.x + self.width / 2.0
    }

    pub(crate) fn top(&self) -> f64 {
        self.center.y - self.height / 2.0
    }

    pub(crate) fn bottom(&self) -> f64 {
        self.center.y + self.height / 2.0
    }

    /// Makes the box as large as is needed to hold another one too.
    pub(crate) fn grow_to_hold(&mut self, other: Self) {
        let (left, right) = (self.left().min(other.left()), self.right().max(other.right()));
        let (top, bottom) = (self.top().min(other.top()), self.bottom().max(other.bottom()));
        *self = Self {
            center: Point::new((left + right) / 2.0, (top + bottom) / 2.0),
            width: right - left,
            height: bottom - top,
        };
    }

    /// The distance from the box to a point; 0 inside.
    pub(crate) fn distance(&self, point: Point) -> f64 {
        let dx = (point.x - self.center.x).abs() - self.width / 2.0;
        let dy = (point.y - self.center.y).abs() - self.height / 2.0;
        dx.max(0.0).hypot(dy.max(0.0))
    }

    /// The area that two boxes share once this one has been widened by `margin` on each side.
    pub(crate) fn overlap(&self, other: &Self, margin: f64) -> f64 {
        let x = self.right().min(other.right()) - self.left().max(other.left()) + margin;
        let y = self.bottom().min(other.bottom()) - self.top().max(other.top()) + margin;
        x.max(0.0) * y.max(0.0)
    }
}

impl Curve {
    /// A smooth curve through points whose y coordinates are strictly monotone; it never turns back in y. Between two
    /// points it is the straight line.
    pub(crate) fn through(points: &[Point]) -> Self {
        let chord = |i: usize, j: usize| (points[j].x - points[i].x) / (points[j].y - points[i].y);
        let last = points.len() - 1;
        let inner = |i: usize| {
            // At a turning point in x the curve runs upright, so that it does not overshoot.
            let turns = chord(i - 1, i) * chord(i, i + 1) <= 0.0;
            if turns { 0.0 } else { chord(i - 1, i + 1) }
        };
        let slope = |i: usize| match i {
            _ if last == 1 => chord(0, 1),
            0 => 1.5 * chord(0, 1) - 0.5 * inner(1),
            _ if i == last => 1.5 * chord(last - 1, last) - 0.5 * inner(last - 1),
            _ => inner(i),
        };
        let segment = |i: usize| {
            let (from, to) = (points[i], points[i + 1]);
            let third = (to.y - from.y) / 3.0;
            [
                Point::new(from.x + slope(i) * third, from.y + third),
                Point::new(to.x - slope(i + 1) * third, to.y - third),
                to,
            ]
        };
        Self { start: points[0], segments: (0..points.len() - 1).map(segment).collect() }
    }

    /// Points along the curve, evenly spaced in length, from the start to the end.
    pub(crate) fn samples(&self, count: usize) -> Vec<Point> {
        let fine: Vec<Point> = std::iter::once(self.start).chain(self.fine_points()).collect();
        let mut lengths = vec![0.0];
        for pair in fine.windows(2) {
            lengths.push(lengths[lengths.len() - 1] + pair[0].distance(pair[1]));
        }
        let total = lengths[lengths.len() - 1];
        let at = |i: usize| {
            let target = total * i as f64 / (count - 1) as f64;
            let after = lengths.partition_point(|length| *length < target).clamp(1, fine.len() - 1);
            let step = (lengths[after] - lengths[after - 1]).max(f64::MIN_POSITIVE);
            fine[after - 1].lerp(fine[after], (target - lengths[after - 1]) / step)
        };
        (0..count).map(at).collect()
    }

    fn fine_points(&self) -> impl Iterator<Item = Point> {
        let starts = std::iter::once(self.start).chain(self.segments.iter().map(|s| s[2]));
        starts.zip(&self.segments).flat_map(|(start, [p, q, end])| {
            (1..=32).map(move |i| {
                let t = f64::from(i) / 32.0;
                let (a, b, c) = (start.lerp(*p, t), p.lerp(*q, t), q.lerp(*end, t));
                a.lerp(b, t).lerp(b.lerp(c, t), t)
            })
        })
    }
}
