//! Functions that return a `Result`: errors leave unchanged, from loops, recursion and calls, with what `?` makes of them.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    Domain(f64),
    Position { row: usize, column: usize },
    Other(String),
}

impl From<String> for Problem {
    fn from(text: String) -> Self {
        Problem::Other(text)
    }
}

#[differentiate(reverse)]
pub fn logarithm(x: f64) -> Result<f64, Problem> {
    if x <= 0.0 {
        return Err(Problem::Domain(x));
    }
    Ok(x.ln())
}

#[differentiate(reverse)]
pub fn checked_logarithms(x: f64, y: f64) -> Result<f64, Problem> {
    let first = logarithm(x)?;
    let second = logarithm(y * first)?;
    if second > 5.0 {
        Err(format!("too large: {second}"))?;
    }
    Ok(first * second + y)
}

/// The error comes out of two loops.
#[differentiate(reverse)]
pub fn table(rows: &[[f64; 3]], offset: f64) -> Result<f64, Problem> {
    let mut sum = 0.0;
    for (i, row) in rows.iter().enumerate() {
        for (j, entry) in row.iter().enumerate() {
            if *entry == 0.0 {
                continue;
            }
            if *entry < -offset {
                return Err(Problem::Position { row: i, column: j });
            }
            sum += (entry + offset).sqrt();
        }
    }
    Ok(sum)
}

#[differentiate(reverse)]
pub fn rising(x: f64, steps: usize) -> Result<f64, Problem> {
    if steps == 0 {
        return logarithm(x);
    }
    Ok(x * rising(x - 0.7, steps - 1)?)
}

#[differentiate(reverse)]
pub fn total(x: &[f64]) -> Result<f64, Problem> {
    let mut sum = 0.0;
    for x in x {
        sum += logarithm(*x)?;
    }
    Ok(sum)
}

pub fn check() {
    check_gradient(
        |[x, y]| checked_logarithms(x, y).unwrap(),
        |[x, y]| checked_logarithms_grad(x, y).unwrap(),
        &[[4.0, 3.5], [0.3, -1.7]],
    );
    for [x, y] in [[-1.0, 2.0], [4.0, -2.0], [8.0, 1e9]] {
        let error = checked_logarithms(x, y).unwrap_err();
        assert_eq!(checked_logarithms_grad(x, y), Err(error.clone()));
        assert_eq!(checked_logarithms_vjp(x, y, 2.0), Err(error));
    }
    let rows = [[1.0, 0.0, 2.0], [-0.3, 1.0, 4.0]];
    check_gradient(
        |[o]| table(&rows, o).unwrap(),
        |[o]| table_grad(&rows, &mut [[7.0; 3]; 2], o).unwrap(),
        &[[0.5], [2.0]],
    );
    let mut d_rows = [[7.0; 3]; 2];
    table_grad(&rows, &mut d_rows, 0.5).unwrap();
    let slopes = rows.map(|row| row.map(|entry: f64| if entry == 0.0 { 0.0 } else { 0.5 / (entry + 0.5).sqrt() }));
    d_rows
        .as_flattened()
        .iter()
        .zip(slopes.as_flattened())
        .for_each(|(got, slope)| assert!((got - slope).abs() < 1e-12));
    // On an error, shadows are as they were.
    let mut d_rows = [[7.0; 3]; 2];
    let error = Err(Problem::Position { row: 1, column: 0 });
    assert_eq!(table_grad(&rows, &mut d_rows, 0.1), error);
    assert_eq!(table_vjp(&rows, &mut d_rows, 0.1, 1.0), error);
    assert_eq!(d_rows, [[7.0; 3]; 2]);
    for steps in 0..3 {
        check_gradient(|[x]| rising(x, steps).unwrap(), |[x]| rising_grad(x, steps).unwrap(), &[[2.0], [3.0]]);
    }
    assert_eq!(rising_grad(1.0, 2), Err(Problem::Domain(1.0 - 0.7 - 0.7)));
    check_flat(|x| total(x).unwrap(), |x, d_x| total_grad(x, d_x).unwrap(), &[&[1.0, 2.0, 0.5]]);
    let mut d_x = [7.0; 3];
    assert_eq!(total_grad(&[1.0, 2.0, -3.0], &mut d_x), Err(Problem::Domain(-3.0)));
    assert_eq!(d_x, [7.0; 3]);
}
