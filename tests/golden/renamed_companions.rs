pub fn logistic_law_grad(
    population: f64,
    rate: f64,
    capacity: f64,
) -> (f64, f64, f64, f64) {
    let t = rate * population;
    let t_1 = population / capacity;
    let t_2 = 1.0 - t_1;
    let t_3 = t / capacity;
    let d_capacity = t_3 * t_1;
    let d_rate = t_2 * population;
    let d_population = t_2 * rate - t_3;
    (t * t_2, d_population, d_rate, d_capacity)
}
