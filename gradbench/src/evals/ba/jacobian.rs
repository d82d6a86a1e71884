//! The sparse Jacobian of bundle adjustment: of each error, by the camera, the point and the weight that it depends on.

use serde_json::{Value, json};

use super::{Camera, Input, reprojection_error_vjp, weight_error_grad};

/// How many parameters a camera has.
const CAMERA: usize = 11;

/// How many elements of a row of an observation are not zero: those by its camera, its point and its weight.
const ROW: usize = CAMERA + 3 + 1;

/// A sparse matrix by rows. The columns are the parameters of the cameras, then of the points, then the weights. The rows are the two
/// errors of each observation, then those of the weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Jacobian {
    /// Where each row begins in `columns` and `values`, and where the last one ends.
    pub rows: Vec<usize>,
    /// The columns of the elements that are not zero.
    pub columns: Vec<usize>,
    /// These elements.
    pub values: Vec<f64>,
}

/// The Jacobian of [`objective`](super::objective).
pub fn jacobian(input: &Input) -> Jacobian {
    let mut jacobian = Jacobian::with_room(input);
    for (i, (observation, &weight)) in input.observations.iter().zip(&input.weights).enumerate() {
        let (camera, point) = (&input.cameras[observation.camera], &input.points[observation.point]);
        for seed in [[1.0, 0.0], [0.0, 1.0]] {
            let (mut d_camera, mut d_point) = (Camera::default(), [0.0; 3]);
            let (_, d_weight) =
                reprojection_error_vjp(camera, &mut d_camera, point, &mut d_point, weight, &observation.feature, seed);
            let d_camera: [f64; CAMERA] = d_camera.into();
            let row = d_camera.into_iter().chain(d_point).chain([d_weight]);
            jacobian.push_row(input.columns_of(i).zip(row));
        }
    }
    let first_weight = input.first_weight();
    for (i, &weight) in input.weights.iter().enumerate() {
        let (_, d_weight) = weight_error_grad(weight);
        jacobian.push_row([(first_weight + i, d_weight)]);
    }
    jacobian
}

impl Jacobian {
    /// An empty matrix, with room for all of its elements.
    pub fn with_room(input: &Input) -> Self {
        let observations = input.observations.len();
        let elements = observations * (2 * ROW + 1);
        let mut rows = Vec::with_capacity(3 * observations + 1);
        rows.push(0);
        Self { rows, columns: Vec::with_capacity(elements), values: Vec::with_capacity(elements) }
    }

    /// Adds a row of columns and elements.
    pub fn push_row(&mut self, row: impl IntoIterator<Item = (usize, f64)>) {
        for (column, value) in row {
            self.columns.push(column);
            self.values.push(value);
        }
        self.rows.push(self.values.len());
    }

    /// The rows of the first observation and the very last element: all that GradBench looks at, since observations are alike.
    pub(super) fn abridged(&self) -> Value {
        fn ends<T: Copy>(all: &[T]) -> Vec<T> {
            all.iter().take(2 * ROW).chain(all.last()).copied().collect()
        }
        json!({ "rows": ends(&self.rows), "cols": ends(&self.columns), "vals": ends(&self.values) })
    }
}

impl Input {
    /// The columns of the parameters that an observation depends on, in order.
    pub fn columns_of(&self, observation: usize) -> impl Iterator<Item = usize> + use<> {
        let camera = CAMERA * self.observations[observation].camera;
        let point = CAMERA * self.cameras.len() + 3 * self.observations[observation].point;
        (camera..camera + CAMERA).chain(point..point + 3).chain([self.first_weight() + observation])
    }

    /// The column of the first weight.
    pub fn first_weight(&self) -> usize {
        CAMERA * self.cameras.len() + 3 * self.points.len()
    }
}
