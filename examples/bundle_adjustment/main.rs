//! Bundle adjustment: from where cameras have seen points, where the points and the cameras are.
//!
//! The scene is made of structs with methods and operators, and the error is an ordinary function of it; its generated gradient is what
//! the optimiser of another crate, L-BFGS of `argmin`, goes down. Draws how far off the points are seen before and after into
//! target/bundle_adjustment.svg.

mod plot;
mod scene;
mod synthetic;

use std::path::Path;

use argmin::core::{CostFunction, Error, Executor, Gradient, State};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;
use autodiff_runtime::{Differentiable, numbers};
use fastrand::Rng;
use scene::{Observation, Scene, squared_error, squared_error_grad};
use synthetic::NOISE;

const STEPS: u64 = 400;

/// The error as a function of the scene's numbers, as the optimiser wants it.
struct Reprojection {
    guess: Scene,
    observations: Vec<Observation>,
}

impl Reprojection {
    /// The scene that has these numbers.
    fn scene(&self, list: &[f64]) -> Scene {
        let mut scene = self.guess.clone();
        numbers::write(&mut scene, list);
        scene
    }
}

impl CostFunction for Reprojection {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, list: &Vec<f64>) -> Result<f64, Error> {
        Ok(squared_error(&self.scene(list), &self.observations))
    }
}

impl Gradient for Reprojection {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, list: &Vec<f64>) -> Result<Vec<f64>, Error> {
        let scene = self.scene(list);
        let mut d_scene = scene.zero_like();
        squared_error_grad(&scene, &mut d_scene, &self.observations);
        Ok(numbers::read(&mut d_scene))
    }
}

fn main() -> Result<(), Error> {
    let mut rng = Rng::with_seed(1);
    let truth = synthetic::scene(&mut rng);
    let observations = synthetic::observations(&truth, &mut rng);
    let mut guess = synthetic::guess(&truth, &mut rng);
    let start = numbers::read(&mut guess);
    println!("{} numbers to be found from {} sightings", start.len(), observations.len());

    let before = distances(&guess, &observations);
    let problem = Reprojection { guess: guess.clone(), observations: observations.clone() };
    let solver = LBFGS::new(MoreThuenteLineSearch::new(), 20);
    let result = Executor::new(problem, solver).configure(|state| state.param(start).max_iters(STEPS)).run()?;
    let best = result.state().get_best_param().ok_or_else(|| Error::msg("the optimiser has found nothing"))?;
    numbers::write(&mut guess, best);
    let after = distances(&guess, &observations);

    let (first, last) = (root_mean_square(&before), root_mean_square(&after));
    println!("off by {first:.5} of an image at first, by {last:.5} after {} steps", result.state().get_iter());
    assert!(first > 10.0 * NOISE, "there was nothing to find");
    // The fit follows the noise a little, so that it is off by less.
    assert!((0.7 * NOISE..NOISE).contains(&last), "the noise is {NOISE}");

    let path = Path::new("target/bundle_adjustment.svg");
    std::fs::create_dir_all("target")?;
    std::fs::write(path, plot::svg(&before, &after).expect("the plot is drawn in memory"))?;
    println!("the errors are drawn in {}", path.display());
    Ok(())
}

/// How far each point is from where it has been seen, in x and in y.
fn distances(scene: &Scene, observations: &[Observation]) -> Vec<(f64, f64)> {
    let distance = |observation: &Observation| {
        let (x, y) = scene.cameras[observation.camera].project(&scene.points[observation.point]);
        (x - observation.seen.0, y - observation.seen.1)
    };
    observations.iter().map(distance).collect()
}

/// Of one coordinate.
fn root_mean_square(distances: &[(f64, f64)]) -> f64 {
    let sum: f64 = distances.iter().map(|(x, y)| x * x + y * y).sum();
    (sum / (2 * distances.len()) as f64).sqrt()
}
