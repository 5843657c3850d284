/**
 * Given names common in English-language news, from general knowledge: those of men, of women, and of either, which tell
 * no "he" from a "she".
 */

const men = `Aaron Abdul Abdullah Abe Abraham Adam Adebayo Adnan Adrian Ahmad Ahmed Aidan Ajay Akash Akira Al Alain Alan Alastair
  Albert Aldo Alec Alejandro Aleksandr Alexander Alexei Alfie Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonso
  Alvin Ambrose Amir Amit Amos Anders Andre Andreas Andrei Andrew Andrés Andy Angelo Angus Anil Anthony Anton Antonio
  Anwar Archie Ari Arif Arjun Arnaud Arne Arnold Arthur Arturo Arun Asad Asher Ashok Asif Atif Augustus Axel Babatunde
  Barack Barnaby Barney Barry Bart Bartholomew Bashar Basil Beau Ben Benedict Benito Benjamin Bernard Bernardo Bernie
  Bert Bilal Bill Bjorn Bjørn Blaine Bob Bobby Bohdan Boris Brad Bradley Brandon Brendan Brent Brett Brian Brody Bruce
  Bruno Bryan Bryce Bryson Byron Caleb Callum Calvin Carl Carlo Carlos Carlton Carter Casper Cathal Cedric Cesar Charles
  Charlie Chester Chetan Chidi Chris Christoph Christophe Christopher Chuck Chukwudi Chukwuma Ciaran Claude Clayton
  Clement Cliff Clifford Clint Clive Clyde Cody Colby Colin Colm Connor Conor Constantine Cooper Corey Cormac Cory Craig
  Cristian Cristiano Curtis Cyril Cyrus César Damien Damon Dan Daniel Danny Dante Darius Darrell Darren Darryl Dave
  David Dean Deandre Declan Deepak Del Delroy Demetrius Denis Dennis Deontay Derek Dermot Derrick Des Desmond Devin Dexter Didier
  Diarmuid Diego Dieter Dietrich Dimitri Dirk Dmitri Dmitry Domingo Dominic Dominick Don Donal Donald Donnie Doug
  Dougal Douglas Dragan Drew Duane Duncan Dustin Dwayne Dwight Dylan Eamon Ed Eddie Eddy Edgar Edgardo Edmund Eduardo
  Edward Edwin Efrain Einar Eli Elias Elijah Elliot Elliott Elmer Elon Elvis Emanuel Emeka Emil Emile Emilio Emmanuel
  Emre Enda Enrique Enzo Eoin Ephraim Eric Erik Ernest Ernesto Ernie Ernst Errol Erwin Esteban Ethan Etienne Eugen
  Eugene Eugenio Evan Ewan Ezekiel Ezra Fabio Fabrizio Faisal Farid Federico Felipe Felix Ferdinand Fergus Fernando
  Fidel Finlay Finn Floyd Francis Francisco Franco Frank Frankie Franklin Franz François Fred Freddie Freddy Frederick
  Fredrik Friedrich Gabor Gareth Garrett Garry Garth Gary Gaston Gavin Gene Geoff Geoffrey Georg George Georges Gerald
  Gerard Gerardo Gerhard Gerry Giancarlo Gianni Gideon Gilbert Gino Giorgio Giovanni Girish Giuseppe Glen Glenn
  Gonzalo Gopal Goran Gord Gordon Graeme Graham Greg Gregor Gregory Grigory Guido Guillermo Gunnar Gunther Gus Gustav
  Gustavo Guy Hadi Hakeem Hamid Hamish Hamza Hank Hans Harish Harlan Harold Harry Harvey Hassan Haydn Hector Heinrich
  Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann Hernan Hideo Hiroshi Horace Horst Howard Howie Hubert Hugh
  Hugo Humphrey Hunter Hussein Ian Ibrahim Ignacio Igor Ilya Immanuel Imran Imtiaz Irving Irwin Isaac Isaiah Ismail Istvan
  Ivan Ivor Jabari Jacinto Jack Jacob Jacques Jaime Jake Jakub Jamal James Janek Janos Jared Jarrod Jarvis Jason
  Javier Jay Jayden Jed Jeff Jeffrey Jens Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jim Jimmie Jimmy Jiri Joachim
  Joaquim Joaquin Joaquín Jochen Joe Joel Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jonny Jordi Jorge
  Jorgen Jose Josef Joseph Josh Joshua Josiah José João Juan Julian Julio Julius Jurgen Justin Jérôme Jürgen Kamal
  Kareem Karel Karim Karl Kaspar Keegan Keir Keiran Keith Kelvin Ken Kendrick Kenji Kenneth Kenny Kev Kevin Khaled
  Khalid Kieran Kirk Klaus Knut Kofi Konrad Konstantin Krishna Kristian Kristoffer Kumar Kunal Kurt Kwabena Kwame
  Kwasi Kyle Lamar Larry Lars Lasse Laszlo Laurent Lawrence LeBron Lebron Leif Leland Len Lennart Lenny Leo Leon
  Leonard Leonardo Leonid Leopold Leopoldo Leroy Lester Levi Liam Linus Lionel Lloyd Lorenzo Lothar Louie Louis Luc
  Luca Lucas Luciano Lucio Ludwig Luigi Luis Lukas Luke Luther Lyle Madhav Magnus Mahmoud Maksim Malachi Malachy
  Malcolm Malik Manish Manny Mansoor Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Mark
  Marlon Martin Marty Marvin Masoud Massimo Mateo Mateusz Mathias Matias Matt Matteo Matthew Matthias Maurice Mauricio
  Max Maxim Maximilian Maxwell Mehmet Melvin Mervyn Micah Michael Michel Mick Miguel Mikael Mike Mikel Mikhail Milo
  Milos Milton Mitch Mitchell Mohamad Mohamed Mohammad Mohammed Mohan Mohit Moises Morris Moses Moshe Muhammad Mukesh
  Murray Musa Mustafa Nabil Narendra Nasser Nate Nathan Nathaniel Naveed Ned Neil Nestor Nev Neville Newt Niall
  Nicholas Nick Nico Nicolas Nicolás Niels Nigel Nikhil Niklas Nikolai Nikolas Nils Nitin Noah Noam Noel Nolan Norbert
  Norman Octavio Oisin Olaf Olav Oleg Oleksandr Oleksiy Oliver Olivier Ollie Olu Omar Orson Orville Osama Oscar Osman
  Oswald Otis Otto Owen Pablo Paddy Padraig Paolo Parker Pascal Patricio Patrick Patrik Paul Pavel Pawel Pedro Percy Pete
  Peter Petr Petros Pharrell Phil Philip Philippe Phillip Pierre Piers Pietro Piotr Prakash Pranav Prashant Quentin
  Quincy Quinton Rafael Rafe Rafiq Raheem Rahul Rainer Raj Rajat Rajesh Rajiv Rakesh Ralf Ralph Raman Ramesh Ramiro
  Ramon Ramón Ranald Randall Randolph Randy Raoul Raphael Rashad Rashee Rashid Rasmus Raul Ravi Ray Raymond Raúl Reece
  Reg Reggie Reginald Reid Reinhard Remy Reuben Reynaldo Rhys Ricardo Riccardo Richard Richie Rick Ricky Rishi Rob
  Robert Roberto Rocco Rod Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roland Rolando Rolf Romain Roman
  Romelu Ron Ronald Ronaldo Ronan Ronnie Roosevelt Rory Roscoe Ross Roy Ruairi Ruben Rubén Rudolf Rudolph Rudy Rufus
  Rui Rune Rupert Russ Russell Rustam Ruud Ryan Sajid Salim Salman Salvador Salvatore Samir Sammy Samuel Sandeep Sawyer
  Sanjay Sanjeev Santiago Saul Scott Sean Sebastian Selim Serge Sergei Sergey Sergio Seth Seymour Seán Shane Shaquille
  Shashi Shaun Shawn Sheldon Sherman Shinzo Sid Siddharth Sidney Siegfried Sigmund Silvio Simon Slobodan Solomon Soren
  Spencer Stan Stanley Stefan Stefano Stelios Stephane Stephen Steve Steven Stevie Stewart Stuart Stéphane Sudhir
  Sundar Sunil Suraj Suresh Sven Syed Sylvester Søren Tadeusz Tadhg Taiwo Takashi Tarek Tariq Tayyip Ted Teddy Terence
  Terrance Terrell Terrence Thaddeus Theo Theodore Thierry Thomas Thorsten Tim Timo Timothy Timur Tobias Tobin Toby
  Todd Tom Tomas Tomasz Tommy Tomás Tony Travis Trent Trev Trevor Trey Tristan Tucker Tunde Tyler Tyrone Tyson Udo Ulrich
  Umar Uwe Vaclav Valentin Valery Vasily Vaughn Vernon Vic Victor Vijay Vikas Vikram Viktor Vinay Vince Vincent
  Vincenzo Vinod Virat Virgil Vitaly Vito Vivek Vlad Vladimir Volodymyr Václav Wade Waleed Walid Walt Walter Warren
  Wayne Wendell Werner Wes Wesley Wilbur Wilfred Wilhelm Will Willem William Willie Willis Winston Wiremu Wojciech
  Wolfgang Woodrow Wyatt Xander Xavier Yannick Yasir Yasser Yousef Youssef Yuri Yusuf Yves Zac Zach Zachary Zack Zane
  Zayn Zlatan Zoltan Zoran`;

const women = `Abby Abigail Ada Adelaide Adele Adriana Adrienne Agatha Agnes Agnieszka Aileen Aimee Aisha Aisling Akiko Akosua
  Alana Alejandra Aleksandra Alessandra Alexa Alexandra Alexia Alice Alicia Alina Alison Allison Alma Alyssa Amal
  Amanda Amara Amber Amelia Amina Amy Ana Ananya Anastasia Angela Angelica Angelina Angie Anika Anita Anjali Ann Anna
  Anne Anneliese Annie Antoinette Antonia Anya Aoife Araceli Aretha Ariana Arianna Arlene Asha Astrid Audra
  Audrey Ava Ayesha Azadeh Barb Barbara Beatrice Beatriz Becky Bella Bernadette Bernice Bertha Bessie Beth Bethany
  Betsy Bettina Betty Bianca Birgit Birgitta Blanche Bonnie Brandi Breanna Brenda Brianna Bridget Brigid
  Brigitte Briony Britney Brittany Brooke Caitlin Caitlyn Callie Camilla Camille Candace Candice Cara Carina Carla
  Carly Carmela Carmen Carol Carole Caroline Carolyn Carrie Caryn Cassandra Cassie Catalina Cate Caterina Catherine
  Cathy Catriona Cecile Cecilia Celeste Celia Celine Chantal Charlene Charlotte Charmaine Cherie Cheryl Chiamaka
  Chiara Chloe Christa Christi Christiane Christie Christina Christine Ciara Cindy Claire Clara Clare Clarissa
  Claudette Claudia Clementine Cleo Colette Colleen Connie Constance Consuelo Cora Cordelia Coretta Corinne Cornelia
  Cristina Cynthia Cécile Céline Daniela Daniella Danielle Daphne Daria Darlene Dawn Deanna Debbie Deborah Debra
  Deirdre Delia Delores Delphine Denise Desiree Diana Diane Dina Dinah Dionne Divya Dolly Dolores Donna Dora Dorcas
  Doreen Doris Dorothea Dorothy Edie Edith Edna Effie Eileen Eilidh Elaine Eleanor Elena Eleni Elisa Elisabeth Elise
  Elissa Eliza Elizabeth Ella Ellen Ellie Eloise Elsa Elsie Elvira Emilia Emily Emma Emmeline Enid Erica Erika Erin
  Ernestine Esme Esmeralda Esperanza Estelle Ester Esther Ethel Etta Eugenia Eugenie Eunice Eva Evangeline Eve Evelyn
  Fabiola Fanny Farah Farrah Fatima Fatma Fatou Faye Felicia Felicity Ffion Fidelma Fiona Flora Florence Frances
  Francesca Freya Frida Frieda Gabby Gabriela Gabriella Gabrielle Gail Galina Gaynor Gemma Genevieve Georgina
  Geraldine Gerda Germaine Gertrude Gia Gigi Gilda Gillian Gina Ginny Gisele Giselle Giulia Gladys Glenda Glenys
  Gloria Glynis Golda Grace Graciela Greta Gretchen Gráinne Guadalupe Gudrun Gwen Gwendolyn Gwyneth Halle Hana Hanna
  Hannah Harriet Hattie Hayley Hazel Heather Heba Hedda Heidi Helen Helena Helene Helga Henrietta Hermione Hester
  Hilda Hillary Holly Hélène Ida Ilaria Ilona Ilse Imelda Imogen Ines Inga Ingrid Inès Ioana Iona Irene Irina
  Iris Irma Isabel Isabella Isabelle Isadora Isla Ivana Ivanka Ivy Jacinta Jacqueline Jada Jana Jane Janelle Janet
  Janette Janice Janie Janine Jasmine Jaya Jayne Jeanette Jeanne Jeannie Jemima Jenelle Jenna Jennie Jennifer Jenny
  Jess Jessica Jessie Jill Jillian Joan Joann Joanna Joanne Jodi Joelle Johanna Joni Josefina Josephine Josie
  Joyce Juana Juanita Judi Judith Judy Julia Julianna Julianne Julie Juliet Juliette June Justine Kaitlin Kaitlyn
  Kamala Kara Karen Karin Karla Karolina Katarina Katarzyna Kate Katelyn Katerina Katharina Katharine Katherine
  Kathleen Kathryn Kathy Katie Katja Katrina Katy Katya Kavita Kayla Kayleigh Keiko Keira Kellie Kendra Kerstin
  Khadija Kiara Kiera Kimberley Kimberly Kirsten Kirstie Kirsty Kitty Klara Kristen Kristie Kristin Kristina
  Kristy Kyra LaToya Laila Lakshmi Lana Larissa Latisha Latoya Laura Lauren Layla Leah Leanne Leela Leila Lena Leona
  Leonie Leticia Letitia Liana Libby Lidia Lila Lilian Liliana Lillian Lilly Lily Lina Linda Linnea
  Lisa Lisbeth Livia Liz Liza Lizzie Lois Lola Lorena Loretta Lori Lorna Lorraine Lottie Louise Lucia Lucie Lucille
  Lucinda Lucy Ludmila Luisa Lulu Lupe Lupita Lydia Lynda Lynette Lynne Mabel Maddie Madeleine Madeline Maeve
  Magda Maggie Mairead Maisie Malala Malia Mallory Mandy Mara Marcella Marcia Margaret Margarita Margery Margot
  Marguerite Maria Mariah Mariam Marian Mariana Marianna Marianne Maribel Marie Marilyn Marina Marisa Marisol Marissa
  Marit Marjorie Marla Marlene Marnie Marsha Marta Martha Martina Mary Maryam Maryanne Matilda Maud Maura Maureen
  Mavis Maxine Maya Meera Megan Meghan Melania Melanie Melinda Melissa Mercy Meredith Meryl Mia Michaela Michelle Mila
  Mildred Milena Millicent Millie Mimi Mindy Minnie Mira Miranda Miriam Missy Moira Mollie Molly Mona Monica Monika
  Monique Montserrat Morag Muriel Myra Myrna Nadezhda Nadia Nadine Nadya Nancy Nanette Naomi Natalia Natalie Natalya
  Natasha Nell Nellie Ngozi Nia Niamh Nichola Nicola Nicole Nicolette Nigella Nikki Nina Noelle Noemi Nora Noreen
  Norma Nuala Oksana Olena Olga Olive Olivia Oona Ophelia Oprah Orla Orlaith Paige Pam Pamela Patricia Patti Patty
  Paula Pauline Peggy Penelope Penny Petra Philippa Philomena Phoebe Phyllis Pia Pippa Polly Pooja Portia Priscilla
  Priti Priya Prudence Rachael Rachel Radka Raquel Rashida Rebecca Rebekah Renata Renate Renee Renée Rhea Rhian
  Rhiannon Rhoda Rhonda Rihanna Rita Roberta Rochelle Rohini Roisin Rosa Rosalia Rosalie Rosalind Rosalyn
  Rosanna Rosanne Rose Roseanne Rosemary Rosetta Rosie Rosita Rowena Roxana Roxanne Ruby Ruth Róisín Sabina Sabrina
  Sadie Sally Salma Samantha Samira Sandra Saoirse Sara Sarah Scarlett Selena Selina Serena Shabnam Shakira Shania
  Shanice Shari Sharon Shauna Sheena Sheila Shelly Sherri Sherry Sheryl Shirin Shirley Shona Shonda Shreya
  Sian Sienna Sigourney Sigrid Silvia Simona Simone Sinead Sinéad Siobhan Siân Sofia Sofie Soledad Solveig Sonia
  Sophia Sophie Soraya Stacey Stefanie Stella Stephanie Sue Suella Sunita Susan Susana Susanna Susannah Susie
  Suzanne Suzette Svetlana Sybil Sylvia Sylvie Sylwia Tabitha Tallulah Tamara Tamika Tammy Tamsin Tania Tanya Tara
  Tarana Tasha Tatiana Tatyana Teresa Tess Tessa Thandie Thea Thelma Theresa Therese Tia Tiana Tiffany Tilda Tina
  Tonya Tori Tracie Tricia Trina Trisha Trixie Trudy Ulrike Uma Una Ursula Usha Valentina Valeria Valerie
  Vanessa Velma Vera Verity Veronica Veronique Vicki Victoria Viola Violet Viviana Vivienne Wanda Wanjiku Wendy
  Wilhelmina Wilma Winifred Winnie Winona Xanthe Xiomara Yael Yasmin Yasmine Yetunde Yoko Yolanda Yulia Yuliya Yvette
  Yvonne Zadie Zahra Zainab Zara Zelda Zendaya Zoe Zora Zuzana`;

const either =
  'Ashley Beverley Harper Hilary Jocelyn Kelsey Kim Lindsay Lindsey Lynn Robyn Shelley Stacy Tracey Vivian';

const listed = (names: string) => names.split(/\s+/).filter(Boolean);

/** What a given name says of the pronoun of whoever bears it: of some, nothing. */
export const pronounOf: ReadonlyMap<string, 'he' | 'she' | undefined> = new Map([
  ...listed(either).map((name) => [name, undefined] as const),
  ...listed(men).map((name) => [name, 'he'] as const),
  ...listed(women).map((name) => [name, 'she'] as const),
]);
