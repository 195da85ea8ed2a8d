/**
 * The register of people sent to work abroad under contract (Law 69/2020/QH14 Article 5), and how it agrees with the head
 * counts that the units report. Personal data are shown only to those who keep the register, and each reading is recorded.
 */
package vn.tongket.employment.overseas;
