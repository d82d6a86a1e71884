//! The hand, and what is read of it.

use serde::Deserialize;

use crate::Matrix;

/// A matrix that moves points given by three coordinates and a one.
type Transform = [[f64; 4]; 4];

/// A hand, and points that were observed on it.
#[derive(Clone, Debug)]
pub struct Hand {
    /// The bone that each bone is attached to, which comes before it.
    pub parents: Vec<Option<usize>>,
    /// How each bone is attached to its parent, at rest.
    pub base_relatives: Vec<Transform>,
    /// From the hand at rest to each of its bones.
    pub inverse_base_absolutes: Vec<Transform>,
    /// The vertices at rest.
    pub base_positions: Vec<[f64; 4]>,
    /// For each bone, how much each vertex is fixed to it.
    pub weights: Vec<Vec<f64>>,
    /// The triangles of the surface, by vertices.
    pub triangles: Vec<[usize; 3]>,
    /// Whether it is the mirror image of the model.
    pub is_mirrored: bool,
    /// The vertex or the triangle that each point was observed on.
    pub correspondences: Vec<usize>,
    /// The points.
    pub points: Vec<[f64; 3]>,
}

#[derive(Deserialize)]
struct Model {
    parents: Vec<i64>,
    base_relatives: Vec<Transform>,
    inverse_base_absolutes: Vec<Transform>,
    base_positions: Vec<[f64; 4]>,
    weights: Matrix,
    triangles: Vec<[usize; 3]>,
    is_mirrored: bool,
}

#[derive(Deserialize)]
struct Data {
    model: Model,
    correspondences: Vec<usize>,
    points: Vec<[f64; 3]>,
}

#[derive(Deserialize)]
struct Message {
    theta: Vec<f64>,
    data: Data,
    us: Vec<[f64; 2]>,
}

/// A hand in a pose.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Message")]
pub struct Input {
    /// The pose: a rotation, a translation, and four angles for each finger.
    pub theta: Vec<f64>,
    /// Where in its triangle each point was observed; none if they were observed on vertices.
    pub us: Vec<[f64; 2]>,
    /// The hand.
    pub hand: Hand,
}

/// How many bones have angles of their own: four for each of the fingers that `theta` has angles of, after the wrist.
const FIRST_ANGLE: usize = 6;

impl TryFrom<Message> for Input {
    type Error = String;

    fn try_from(Message { theta, data, us }: Message) -> Result<Self, String> {
        let Data { model, correspondences, points } = data;
        let (bones, vertices) = (model.parents.len(), model.base_positions.len());
        model.weights.expect("weights", vertices, bones)?;
        let parents = model.parents.iter().enumerate().map(|(bone, &parent)| match usize::try_from(parent) {
            Ok(parent) if parent < bone => Ok(Some(parent)),
            Ok(_) => Err(format!("bone {bone} comes before its parent")),
            Err(_) => Ok(None),
        });
        let parents = parents.collect::<Result<_, _>>()?;
        if model.base_relatives.len() != bones || model.inverse_base_absolutes.len() != bones {
            return Err(format!("there are not as many matrices as bones, {bones}"));
        }
        if theta.len() < FIRST_ANGLE || theta.len() - FIRST_ANGLE > bones.saturating_sub(1) {
            return Err(format!("{} angles do not fit {bones} bones", theta.len()));
        }
        let targets = if us.is_empty() { vertices } else { model.triangles.len() };
        if points.len() != correspondences.len() || correspondences.iter().any(|&target| target >= targets) {
            return Err("the points and `correspondences` do not fit".to_owned());
        }
        if !us.is_empty() && us.len() != points.len() || model.triangles.as_flattened().iter().any(|&v| v >= vertices) {
            return Err("`us` or `triangles` does not fit".to_owned());
        }
        let weights = (0..bones).map(|bone| model.weights.elements.iter().skip(bone).step_by(bones).copied().collect());
        let hand = Hand {
            parents,
            base_relatives: model.base_relatives,
            inverse_base_absolutes: model.inverse_base_absolutes,
            base_positions: model.base_positions,
            weights: weights.collect(),
            triangles: model.triangles,
            is_mirrored: model.is_mirrored,
            correspondences,
            points,
        };
        Ok(Self { theta, us, hand })
    }
}
